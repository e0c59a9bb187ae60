const page = (body: string, script: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>Bench</title>
    <style>body { margin: 0; font-family: sans-serif } .side { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(30em, 100%), 1fr)); align-items: start }</style>
    ${script}
  </head>
  <body>${body}</body>
</html>`;

const ours = '<script type="module" src="/widgets/chatterfix.js" data-key="pk_bench"></script>';

const card = '<work-order-card work-order-id="17"></work-order-card>';
const list = '<work-order-list></work-order-list>';
const dashboard = '<asset-dashboard></asset-dashboard>';
const chat = '<fred-chat open></fred-chat>';

/** The pages by their paths. */
export const pages: Readonly<Record<string, string>> = {
  '/fred-chat': page(chat, ours),
  '/work-order-card': page(card, ours),
  '/work-order-list': page(list, ours),
  '/asset-dashboard': page(dashboard, ours),
  '/all': page(`<div class="side">${card}${dashboard}${list}${chat}</div>`, ours),
  '/all-list-first': page(`<div class="side">${list}${card}${chat}${dashboard}</div>`, ours),
  '/bare-field': page(
    '<bare-field></bare-field>',
    '<script type="module" src="/peers/bare-field.js"></script>',
  ),
  '/deep-chat': page(
    `<deep-chat style="width: 100%; height: 576px" connect='{"url": "/answer", "stream": true}'></deep-chat>`,
    '<script type="module" src="/peers/deep-chat.js"></script>',
  ),
  '/assistant-ui': page(
    '<div id="chat"></div>',
    '<script type="module" src="/peers/assistant-ui.js"></script>',
  ),
};
