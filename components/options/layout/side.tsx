import { Badge } from '@/components/parts/chip';
import { Icon, Mark } from '@/components/parts/icon';
import { useText } from '@/components/text';
import { PLACES, type PlaceName } from './places';

interface SideProps {
	current: PlaceName;
	/** How many a place has, where that is worth knowing. */
	counts: Partial<Record<PlaceName, number>>;
	/** Leads that need the user. */
	attention: number;
	isManaged: boolean;
}

/** The list of places at the left. */
export function Side({ current, counts, attention, isManaged }: SideProps) {
	const text = useText();
	const places = PLACES.filter(([name]) => name !== 'brokerage' || isManaged);
	return (
		<nav class="side" aria-label={text('menu_options')}>
			<a class="brand" href="#channels">
				<Mark />
				<span>{text('extensionName')}</span>
			</a>
			<ul>
				{places.map(([name, icon, title]) => (
					<li key={name}>
						<a
							class="nav-item"
							href={`#${name}`}
							title={text(title)}
							aria-current={name === current ? 'page' : undefined}
						>
							<Icon name={icon} />
							<span class="grow">{text(title)}</span>
							{(counts[name] ?? 0) > 0 && <span class="small num">{counts[name]?.toLocaleString()}</span>}
						</a>
					</li>
				))}
			</ul>
			<ul class="end">
				<li>
					<a class="nav-item" href="leads.html" title={text('leads_all')}>
						<Icon name="i-list" />
						<span class="grow">{text('leads_all')}</span>
						{attention > 0 && <Badge tone="bad">{attention.toLocaleString()}</Badge>}
					</a>
				</li>
			</ul>
		</nav>
	);
}
