import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useFirstFocus } from '@/components/focus';
import { Button } from '@/components/parts/button';
import { Cell } from '@/components/parts/cell';
import { Icon, Mark } from '@/components/parts/icon';
import { OpenKeys } from '@/components/parts/open-keys';
import { Saved } from '@/components/parts/saved';
import { useText } from '@/components/text';
import { SAMPLE_PAGE } from '@/lib/draft/sample';
import type { Assignee } from '@/lib/lead/lead';
import { parseLeadChannel } from '@/lib/setup/lead-channel';
import type { SetUp } from '@/lib/setup/set-up';
import { FindChannelId } from '../channels/find-channel-id';
import { useManaged } from '../layout/managed-context';
import type { Save } from '../save';
import { YouForm } from '../you-place';
import { Pinning } from './pinning';

interface WelcomePlaceProps {
	setUp: SetUp;
	/** The keys that open the form, as the browser has them; empty where the user took them away. */
	openKeys: string;
	/** Keeps a first channel for the pasted ID. */
	onConnect: Save<string>;
	onMe: Save<Assignee | undefined>;
}

/** What to do first: a channel, who the user is, and one lead on a sample page. */
export function WelcomePlace({ setUp, openKeys, onConnect, onMe }: WelcomePlaceProps) {
	const text = useText();
	const hasChannel = setUp.channels.length > 0;
	// It is saved as it is typed: the step is over when the user says so.
	const [isPassed, pass] = useState(setUp.settings.me !== undefined);
	const step = !hasChannel ? 1 : isPassed ? 3 : 2;
	return (
		<section class="page" aria-labelledby="welcome">
			<header class="hello">
				<Mark />
				<h1 id="welcome" tabIndex={-1}>
					{text('options_welcome_title')}
				</h1>
				<p class="soft">{text('options_welcome_hint')}</p>
				<Saved />
			</header>
			<ol class="card stepper">
				<Step number={1} now={step} title={text('options_welcome_channel')} hint={text('options_welcome_channel_hint')}>
					<Connect onConnect={onConnect} />
				</Step>
				<Step number={2} now={step} title={text('options_welcome_me')} hint={text('options_welcome_me_hint')}>
					<YouForm
						me={setUp.settings.me}
						onSave={onMe}
						onNext={() => pass(true)}
						next={
							<p class="actions">
								<Button type="submit" kind="primary">
									{text('options_welcome_next')}
								</Button>
							</p>
						}
					/>
				</Step>
				<Step number={3} now={step} title={text('options_welcome_listing')} hint={text('options_welcome_listing_hint')}>
					<Try openKeys={openKeys} />
				</Step>
			</ol>
			<p class="foot-note centered">
				<Icon name="i-shield" size={14} />
				{text('options_welcome_privacy')}
			</p>
		</section>
	);
}

/** A sample first; then the same with a real listing. */
function Try({ openKeys }: Pick<WelcomePlaceProps, 'openKeys'>) {
	const text = useText();
	return (
		<>
			<div class="try">
				<a class="btn primary large" href={SAMPLE_PAGE} target="_blank" rel="noopener">
					{text('options_welcome_try')}
				</a>
				<span class="small soft">{text('options_welcome_try_hint')}</span>
			</div>
			<OpenKeys keys={openKeys} words="options_welcome_press" withoutKeys="options_welcome_press_button" />
			<Pinning />
		</>
	);
}

interface StepProps {
	number: number;
	/** The step that is to be done. */
	now: number;
	title: string;
	hint: string;
	children: ComponentChildren;
}

function Step({ number, now, title, hint, children }: StepProps) {
	const root = useRef<HTMLLIElement>(null);
	const isNow = number === now;
	useEffect(() => {
		// The next step, not the one that the page begins with, takes the focus: its first field, or its link.
		if (isNow && document.activeElement === document.body)
			root.current?.querySelector<HTMLElement>('input, a')?.focus();
	}, [isNow]);
	return (
		<li ref={root} class={isNow ? 'step now' : 'step'} aria-current={isNow ? 'step' : undefined}>
			<span class={number < now ? 'n done' : 'n'} aria-hidden="true">
				{number < now ? <Icon name="i-check" size={14} /> : number}
			</span>
			<div>
				<h2>{title}</h2>
				<p class="soft">{hint}</p>
				{isNow && <div class="step-body">{children}</div>}
			</div>
		</li>
	);
}

function Connect({ onConnect }: Pick<WelcomePlaceProps, 'onConnect'>) {
	const text = useText();
	const { mayAddChannels } = useManaged();
	const [pasted, setPasted] = useState('');
	const [isTried, setTried] = useState(false);
	const id = parseLeadChannel(pasted);
	const root = useRef<HTMLFormElement>(null);
	useFirstFocus(root);
	const submit = (event: Event) => {
		event.preventDefault();
		setTried(true);
		if (id) void onConnect(id);
	};
	if (!mayAddChannels) return <p>{text('failure_channels_managed')}</p>;
	return (
		<form ref={root} class="connect" noValidate onSubmit={submit}>
			<div class="group one">
				<Cell
					label={text('options_welcome_paste')}
					value={pasted}
					onInput={setPasted}
					placeholder={text('options_channel_id_placeholder')}
					problem={isTried && !id ? text('options_problem_channel_id_invalid') : undefined}
				/>
			</div>
			<Button type="submit" kind="primary" size="large">
				{text('options_welcome_connect')}
			</Button>
			<div class="links">
				<a class="link" href="#files">
					{text('options_welcome_file')}
				</a>
				<FindChannelId />
			</div>
		</form>
	);
}
