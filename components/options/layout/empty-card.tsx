import type { IconName } from '@/components/parts/icons';
import { Empty } from '@/components/parts/seal';

interface EmptyCardProps {
	icon: IconName;
	title: string;
	hint: string;
}

/** In place of a list that has no entries yet. */
export function EmptyCard({ icon, title, hint }: EmptyCardProps) {
	return (
		<div class="card">
			<Empty icon={icon} title={title}>
				<p class="soft">{hint}</p>
			</Empty>
		</div>
	);
}
