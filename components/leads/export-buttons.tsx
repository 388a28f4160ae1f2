import { useText } from '@/components/text';

export type ExportFormat = 'csv' | 'json';

/** Saves leads to a file of the user's choice of format. */
export function ExportButtons({ onExport }: { onExport: (format: ExportFormat) => void }) {
	const text = useText();
	return (
		<span class="export">
			<button type="button" title={text('leads_export_hint')} onClick={() => onExport('csv')}>
				{text('leads_export_csv')}
			</button>
			<button type="button" title={text('leads_export_hint')} onClick={() => onExport('json')}>
				{text('leads_export_json')}
			</button>
		</span>
	);
}
