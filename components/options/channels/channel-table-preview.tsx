import { type Text, useCount, useText } from '@/components/text';
import type { BadRow, ChannelTable } from '@/lib/setup/channel-import';
import { channelName } from '@/lib/setup/channel-name';

/** So many of each are listed. */
const MOST = 200;

interface ChannelTablePreviewProps {
	table: ChannelTable;
	/** True when the file was not in UTF-8: accents may be wrong. */
	isWestern?: boolean;
}

/** What an import would add, and each row that it can't, by its line and with the reason. */
export function ChannelTablePreview({ table: { channels, bad }, isWestern }: ChannelTablePreviewProps) {
	const text = useText();
	const count = useCount();
	return (
		<div class="preview-table">
			<p class={channels.length > 0 ? 'good-text' : 'soft'}>{count('import_good', channels.length)}</p>
			{isWestern && <p class="soft">{text('table_western')}</p>}
			{bad.length > 0 && (
				<>
					<p class="bad-text">{count('import_bad', bad.length)}</p>
					<ul class="bad-lines small">
						{bad.slice(0, MOST).map((row) => (
							<li key={row.line}>{words(row, text)}</li>
						))}
						{bad.length > MOST && <li class="soft">{text('import_more', (bad.length - MOST).toLocaleString())}</li>}
					</ul>
				</>
			)}
			{channels.length > 0 && (
				<details>
					<summary class="link">{text('import_show')}</summary>
					<ul class="bad-lines small">
						{channels.slice(0, MOST).map((channel) => (
							<li key={channel.leadChannel}>{channelName(channel)}</li>
						))}
						{channels.length > MOST && (
							<li class="soft">{text('import_more', (channels.length - MOST).toLocaleString())}</li>
						)}
					</ul>
				</details>
			)}
		</div>
	);
}

const words = ({ line, name, code, twin }: BadRow, text: Text): string =>
	[
		name ? text('import_line_named', line.toLocaleString(), name) : text('import_line', line.toLocaleString()),
		text(`import_${code}`, twin ?? ''),
	].join(' ');
