import type { SessionListTexts } from './en.ts';

export const ar: SessionListTexts = {
  search: 'ابحث في المحادثات',
  none: 'لا توجد محادثة فيها هذه الكلمات.',
  showMore: 'اعرض المزيد',
  more: (title) => `المزيد عن «${title}»`,
  rename: 'أعد التسمية',
  export: 'تصدير',
  delete: 'حذف',
  newName: 'الاسم الجديد',
  save: 'حفظ',
  confirm: 'أتحذف هذه المحادثة نهائياً؟',
  deleted: 'حُذفت.',
};
