import type { AnswerActionTexts } from './en.ts';

export const ar: AnswerActionTexts = {
  actions: 'هذه الإجابة',
  whole: (what) => `اعرض كل «${what}»`,
  less: (what) => `اعرض أقل من «${what}»`,
  copy: 'انسخ الإجابة',
  copied: 'نُسخت.',
  notCopied: 'لم يسمح المتصفح بالنسخ.',
  askAgain: 'اسأل مجدداً',
  up: 'أفادت هذه الإجابة',
  down: 'لم تُفِد هذه الإجابة',
  thanks: 'شكراً لك.',
  whatWasWrong: 'ما المشكلة؟',
  reasons: {
    wrong: 'غير صحيحة',
    unsafe: 'غير آمنة',
    incomplete: 'ينقصها شيء',
    out_of_date: 'قديمة',
    off_topic: 'تجيب عن شيء آخر',
    unclear: 'يصعب فهمها',
    other: 'شيء آخر',
  },
  comment: 'بكلماتك (اختياري)',
  whoReads: 'يستطيع المسؤولون قراءة ذلك مع سؤالك والإجابة.',
  send: 'إرسال',
  skip: 'تخطَّ',
};
