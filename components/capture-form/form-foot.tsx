import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { Notice } from '@/components/parts/notice';
import { useRoster } from '@/components/roster';
import { useText } from '@/components/text';
import type { Draft } from '@/lib/draft/draft';
import { isSameAgent } from '@/lib/lead/assignee';
import type { SetUp } from '@/lib/setup/set-up';
import { Destination } from './destination';
import { isLikelyLogged, isSentBefore, KnownActions, KnownNotice, type KnownPersonProps } from './known-person';
import { NoChannel } from './no-channel';
import type { CaptureFormProps, FormPart } from './part';
import { Presets } from './presets';
import { Why } from './why';

type FootProps = CaptureFormProps & FormPart & { onTimeline: () => void };

/** Where the lead goes, always in sight, with the one filled button. */
export function FormFoot(props: FootProps) {
	const { draft, setUp, onChoosePreset } = props;
	const presets = setUp?.presets ?? [];
	const hasNoChannel = setUp?.channels.length === 0;
	return (
		<footer class={hasNoChannel ? 'foot first' : 'foot'}>
			<FootNotice {...props} />
			{hasNoChannel ? (
				<NoChannel mayAdd={setUp.managed.mayAddChannels} onSave={props.onSaveChannel} />
			) : (
				<>
					<Destination {...props} />
					{presets.length > 0 ? (
						<Presets presets={presets} presetId={draft.presetId} onChoose={onChoosePreset} />
					) : (
						<Why draft={draft} setUp={setUp} />
					)}
					<FootButtons {...props} />
				</>
			)}
		</footer>
	);
}

/** One notice at a time, the most pressing one. */
function FootNotice(props: FootProps): ComponentChildren {
	const { draft, setUp, problems, failure, known, begun, moved, pinned } = props;
	const text = useText();
	const isOnRoster = useIsOnRoster(draft, setUp);
	if (failure)
		return (
			<Notice kind="bad" role="alert">
				{text(`failure_${failure}`)}
			</Notice>
		);
	const [first] = problems;
	if (first)
		return (
			<Notice kind="bad" role="alert">
				<strong>{problems.length > 1 ? text('form_problems', problems.length) : text('form_not_sent')}</strong>{' '}
				{text(`problem_${first.code}_long`)}
			</Notice>
		);
	if (moved)
		return (
			<Notice
				icon="i-info"
				role="status"
				action={
					<Button size="small" onClick={moved.onOpen}>
						{text('form_moved_on_new')}
					</Button>
				}
			>
				{text('form_moved_on')}
			</Notice>
		);
	if (known) return <KnownNotice {...known} />;
	if (begun)
		return (
			<Notice icon="i-past" role="status">
				{text('form_begun', begun.name)}
			</Notice>
		);
	if (isOnRoster)
		return (
			<Notice kind="warn" role="status">
				{text('known_is_agent')}
			</Notice>
		);
	return pinned;
}

/** What is done next: usually one filled button. */
function FootButtons(props: FootProps) {
	const { known, begun, onTimeline } = props;
	const text = useText();
	const earlier = isSentBefore(known) ? known : undefined;
	if (begun && !earlier)
		return (
			<div class="choices">
				<Button size="large" onClick={begun.onLeave}>
					{text('form_dismiss_begun')}
				</Button>
				<Button size="large" kind="primary" onClick={begun.onContinue}>
					{text('form_continue')}
				</Button>
			</div>
		);
	return (
		<div class="choices">
			{earlier && <KnownActions key="earlier" {...earlier} onTimeline={onTimeline} />}
			<SendButton key="send" {...props} earlier={earlier} />
		</div>
	);
}

/** The same button when the person turns out to be known: a press that has begun is not lost. */
function SendButton({ isSending, earlier }: FootProps & { earlier?: KnownPersonProps }) {
	const text = useText();
	const name = earlier ? 'known_send_anyway' : 'form_send';
	return (
		<Button
			type="submit"
			kind={earlier && isLikelyLogged(earlier) ? undefined : 'primary'}
			size="large"
			isWide
			busy={isSending && text('form_sending')}
			aria-label={text(isSending ? 'form_sending' : name)}
			aria-keyshortcuts={earlier ? undefined : 'Control+Enter'}
		>
			{text(name)} {!earlier && <kbd>{isMac() ? '⌘ ↵' : text('form_send_key')}</kbd>}
		</Button>
	);
}

const isMac = () => /mac/i.test(globalThis.navigator?.platform ?? '');

/** A lead is usually somebody else than an agent of the brokerage. */
function useIsOnRoster({ values }: Draft, setUp: SetUp | undefined): boolean {
	const { roster } = useRoster();
	const { email, phone_number } = values;
	const isListed = useMemo(() => roster?.agentOf({ email, phone_number }) !== undefined, [roster, email, phone_number]);
	const me = setUp?.settings.me;
	const isMe = me !== undefined && Boolean(email || phone_number) && isSameAgent(me, { email, phone_number });
	return isMe || isListed;
}
