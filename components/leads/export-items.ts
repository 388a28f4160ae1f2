import type { MenuItem } from '@/components/parts/menu';
import type { Text } from '@/components/text';

export type ExportFormat = 'csv' | 'json';

/** A menu's items that save leads to a file of the user's choice of format. */
export const exportItems = (text: Text, onExport: (format: ExportFormat) => void): MenuItem[] => [
	{ words: text('leads_export_csv'), icon: 'i-save', onChoose: () => onExport('csv') },
	{
		words: text('leads_export_json'),
		icon: 'i-save',
		hint: text('leads_export_hint'),
		onChoose: () => onExport('json'),
	},
];
