/** A number between 0 and 1, by which waits differ, so that many pages do not ask a server at one moment. */
export function randomShare(): number {
  const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
  return byte / 255;
}
