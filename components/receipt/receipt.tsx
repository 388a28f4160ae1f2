import { useEffect, useRef, useState } from 'preact/hooks';
import { BackBar } from '@/components/capture-form/bar';
import { lazy } from '@/components/lazy';
import { Button } from '@/components/parts/button';
import type { IconName } from '@/components/parts/icons';
import { Notice } from '@/components/parts/notice';
import { Row } from '@/components/parts/row';
import { Ring, Seal } from '@/components/parts/seal';
import { useText } from '@/components/text';
import type { Change } from '@/lib/delivery/follow-up';
import { isState, timelineOf } from '@/lib/delivery/standing';
import { Facts } from './facts';
import { LeadTimeline } from './lead-timeline';
import type { ReceiptProps, Telling } from './part';
import { Reassign } from './reassign';
import { Repeats } from './repeats';
import { useTelling } from './telling';

const LogActivity = lazy(async () => (await import('@/components/timeline/log-activity')).LogActivity);

type Page = 'reassign' | 'log';

/** A lead's state, honestly, and what can be done about it. It takes the focus on its head. */
export function Receipt(props: ReceiptProps) {
	const text = useText();
	const [page, open] = useState<Page>();
	const telling = useTelling(props);
	// Where the receipt is a part of a page, that page has its own main part.
	const Middle = props.bar ? 'main' : 'div';
	const change = (made: Change) => {
		props.onChangeLead(made);
		open(undefined);
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it only hears the Escape that its own controls let pass.
		<div
			class="frame"
			onKeyDown={(event) => {
				if (event.key !== 'Escape' || !page || event.defaultPrevented) return;
				event.preventDefault();
				open(undefined);
			}}
		>
			{page ? (
				<BackBar
					title={text(page === 'reassign' ? 'receipt_reassign' : 'receipt_add_to_timeline')}
					onBack={() => open(undefined)}
				/>
			) : (
				props.bar
			)}
			<Middle class="mid receipt">
				{page === 'reassign' && (
					<Reassign {...props} onReassign={(assignees) => change({ name: 'reassign', assignees })} />
				)}
				{page === 'log' && (
					<LogActivity delivery={props.delivery} onLog={(activity) => change({ name: 'log', activity })} />
				)}
				{!page && <State {...props} telling={telling} onOpen={open} />}
			</Middle>
			{!page && <Foot {...props} telling={telling} />}
		</div>
	);
}

interface StateProps extends ReceiptProps {
	telling: Telling;
}

function State(props: StateProps & { onOpen: (page: Page) => void }) {
	const { telling, delivery, failure } = props;
	const head = useRef<HTMLDivElement>(null);
	const root = useRef<HTMLElement>(null);
	useEffect(() => head.current?.focus(), []);
	return (
		<section class="state" data-state={delivery.state.name} ref={root}>
			<div class="receipt-head" ref={head} tabIndex={-1}>
				{'icon' in telling.seal ? <Seal {...telling.seal} /> : <Ring {...telling.seal} />}
				<Head {...props} />
			</div>
			{failure && (
				<Notice kind="bad" role="alert">
					{failure}
				</Notice>
			)}
			{telling.body}
			<Facts {...props} />
			{telling.after}
			<Repeats delivery={props.delivery} />
			{!props.isBrief && <LeadTimeline {...props} />}
			{!props.isSample && <NextRows {...props} />}
		</section>
	);
}

/** Read aloud once a state: a countdown in a live region would be read again at every second. */
function Head({ telling, delivery }: StateProps) {
	const { name } = delivery.state;
	const [announced, announce] = useState(telling.title);
	useEffect(() => announce(telling.title), [name]);
	return (
		<div role="status">
			<h2>
				{'left' in telling.seal ? (
					<>
						<span aria-hidden="true">{telling.title}</span>
						<span class="hidden">{announced}</span>
					</>
				) : (
					telling.title
				)}
			</h2>
			{telling.hint && <p>{telling.hint}</p>}
		</div>
	);
}

interface NextRow {
	icon: IconName;
	words: string;
	act: () => void;
}

/** What else can be done: with a lead that Rechat has, and with the page. */
function NextRows({
	telling,
	delivery,
	isPinned,
	onOpen,
	onPin,
	onNewLead,
}: StateProps & { onOpen: (page: Page) => void }) {
	const text = useText();
	const isOpen = timelineOf(delivery.state.name) === 'open';
	const mayPin = isPinned || (isOpen && !delivery.isForgotten);
	const { first_name, last_name, phone_number, email } = delivery.payload;
	const name = first_name || last_name || phone_number || email || text('known_nameless');
	const rows: (NextRow | false | undefined)[] = [
		isOpen && { icon: 'i-clock', words: text('receipt_add_to_timeline'), act: () => onOpen('log') },
		isOpen && { icon: 'i-users', words: text('receipt_reassign'), act: () => onOpen('reassign') },
		mayPin && { icon: 'i-pin', words: text(isPinned ? 'pin_unpin' : 'pin_pin', name), act: () => onPin(!isPinned) },
		mayBegin(delivery) &&
			telling.foot !== undefined &&
			onNewLead && { icon: 'i-plus', words: text('receipt_new_lead'), act: onNewLead },
	];
	const shown = rows.flatMap((row) => row || []);
	if (shown.length === 0) return null;
	return (
		<div class="card rows">
			{shown.map(({ icon, words, act }) => (
				<Row key={icon} icon={icon} focusKey={icon} onClick={act}>
					{words}
				</Row>
			))}
		</div>
	);
}

/** Another lead is begun when this one is on its way. */
const mayBegin = ({ state }: ReceiptProps['delivery']) => !isState(state.name, 'leaving');

function Foot({ telling, delivery, isSample, onBack, onNewLead }: StateProps) {
	const text = useText();
	const isNewNext = mayBegin(delivery) && !telling.foot && onNewLead;
	if (!telling.foot && !onBack && !isNewNext) return null;
	return (
		<footer class="foot">
			<div class="choices">
				{onBack && (
					<Button size="large" onClick={onBack}>
						{text('receipt_back')}
					</Button>
				)}
				{isNewNext && (
					<Button size="large" icon={isSample ? 'i-retry' : 'i-plus'} onClick={onNewLead}>
						{text(isSample ? 'sample_again' : 'receipt_new_lead')}
					</Button>
				)}
				{telling.foot}
			</div>
		</footer>
	);
}
