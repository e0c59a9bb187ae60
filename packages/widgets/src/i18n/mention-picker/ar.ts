import type { MentionPickerTexts } from './en.ts';

export const ar: MentionPickerTexts = {
  label: 'سجلات للإشارة إليها',
  hint: 'اكتب اسماً أو رمزاً أو رقماً.',
  none: 'لم يُعثر على شيء.',
  failed: 'لا يمكن البحث في السجلات الآن.',
  found: (count) => `${count} سجلات، اختر بأسهم لوحة المفاتيح`,
};
