import type { AssetDashboardTexts } from './en.ts';

export const ar: AssetDashboardTexts = {
  title: 'الأصول',
  loading: 'جارٍ تحميل اللوحة…',
  totalAssets: 'مجموع الأصول',
  activeAssets: 'أصول في الخدمة',
  maintenanceDue: 'صيانة مستحقة',
  criticalAlerts: 'تنبيهات حرجة',
  byStatus: 'أوامر العمل حسب الحالة',
  byPriority: 'الأعمال المتبقية حسب الأولوية',
  workOrders: 'أوامر العمل',
  status: 'الحالة',
  priority: 'الأولوية',
  dueNext: 'المستحق تالياً',
  nothingDue: 'لا شيء مستحق: ليس لأي أمر عمل متبقٍّ موعد استحقاق.',
  noWorkOrders: 'لا توجد أوامر عمل بعد.',
  empty: 'لا توجد أصول بعد.',
  emptyHint: 'ستظهر الأرقام هنا حالما تُسجَّل الأصول وأوامر العمل.',
  asOf: 'حتى',
  refresh: 'تحديث',
  refreshFailed: 'تعذّر تحديث هذه الأرقام.',
};
