import { useState } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { Radios, Segments, Select } from '@/components/parts/choice';
import { Icon } from '@/components/parts/icon';
import type { IconName } from '@/components/parts/icons';
import { Notice } from '@/components/parts/notice';
import { Question } from '@/components/parts/question';
import { useRichText } from '@/components/rich-text';
import { useCount, useText } from '@/components/text';
import { RESEND, type Settings } from '@/lib/setup/settings';
import { Changeable } from '../layout/by-brokerage';
import { Place, Setting } from '../layout/place';

interface SendingPlaceProps {
	settings: Settings;
	/** Leads that are only on this computer. */
	open: { waiting: number; attention: number };
	onChange: (change: Partial<Settings>) => void;
	onForgetAll: () => void;
}

/** How leads leave this computer, and what stays on it. */
export function SendingPlace({ settings, open, onChange, onForgetAll }: SendingPlaceProps) {
	const text = useText();
	return (
		<Place title={text('options_sending_title')} hint={text('options_sending_hint')}>
			<OpenLeads {...open} />
			<h2 class="group-title">{text('options_sending_leads')}</h2>
			<div class="card settings">
				<Undo seconds={settings.undoSeconds} onChange={(undoSeconds) => onChange({ undoSeconds })} />
				<Setting isTall title={text('options_resend_title')} hint={text('options_resend_hint')}>
					<Changeable name="resend">
						<Radios
							legend={text('options_resend_title')}
							value={settings.resend}
							options={RESEND.map((value) => ({
								value,
								words: text(`options_resend_${WORDS[value]}`),
								hint: text(`options_resend_${WORDS[value]}_hint`),
							}))}
							onChange={(resend) => onChange({ resend })}
						/>
					</Changeable>
				</Setting>
			</div>
			<h2 class="group-title">{text('options_privacy_title')}</h2>
			<div class="card settings">
				<Retention days={settings.retentionDays} onChange={(retentionDays) => onChange({ retentionDays })} />
				<ForgetAll onForgetAll={onForgetAll} />
			</div>
			<Facts />
		</Place>
	);
}

const WORDS = { 'when-safe': 'when_safe', ask: 'ask', always: 'always' } as const;

/** Seconds; a brokerage may have set another number. */
const UNDO = [0, 5, 10, 20];

/** Days, 0 for ever. */
const RETENTION = [30, 90, 365, 0];

const withOdd = (usual: readonly number[], value: number) => (usual.includes(value) ? usual : [...usual, value]);

function Undo({ seconds, onChange }: { seconds: number; onChange: (seconds: number) => void }) {
	const text = useText();
	const words = (value: number) => (value === 0 ? text('options_undo_off') : text('options_undo_seconds', value));
	return (
		<Setting title={text('options_undo_title')} hint={text('options_undo_hint')}>
			<Changeable name="undoSeconds">
				<Segments
					legend={text('options_undo_title')}
					value={seconds}
					options={withOdd(UNDO, seconds).map((value) => ({ value, words: words(value) }))}
					onChange={onChange}
				/>
			</Changeable>
		</Setting>
	);
}

function Retention({ days, onChange }: { days: number; onChange: (days: number) => void }) {
	const text = useText();
	const count = useCount();
	const words = (value: number) => {
		if (value === 0) return text('options_forget_never');
		return value === 365 ? text('options_forget_year') : count('options_forget_days', value);
	};
	return (
		<Setting title={text('options_forget_title')} hint={text('options_forget_hint')}>
			<Changeable name="retentionDays">
				<Select
					legend={text('options_forget_title')}
					value={days}
					options={withOdd(RETENTION, days).map((value) => ({ value, words: words(value) }))}
					onChange={onChange}
				/>
			</Changeable>
		</Setting>
	);
}

function ForgetAll({ onForgetAll }: { onForgetAll: () => void }) {
	const text = useText();
	const [isAsking, setAsking] = useState(false);
	if (isAsking)
		return (
			<div class="setting tall">
				<Question
					isDangerous
					title={text('options_forget_all_title')}
					hints={[text('options_forget_all_sure')]}
					action={text('options_forget_all_do')}
					cancel={text('options_keep')}
					onCancel={() => setAsking(false)}
					onConfirm={() => {
						setAsking(false);
						onForgetAll();
					}}
				/>
			</div>
		);
	return (
		<Setting title={text('options_forget_all_title')} hint={text('options_forget_all_hint')}>
			<Button kind="danger" onClick={() => setAsking(true)}>
				{text('options_forget_all')}
			</Button>
		</Setting>
	);
}

/** How many leads are only on this computer: removing the extension deletes them, and no browser lets it ask first. */
function OpenLeads({ waiting, attention }: SendingPlaceProps['open']) {
	const text = useText();
	const count = useCount();
	if (waiting + attention === 0) return null;
	return (
		<Notice kind="warn">
			<b>{text('options_open_title')}</b>{' '}
			{waiting > 0 && (
				<a class="link" href="leads.html?show=waiting">
					{count('options_open_waiting', waiting)}
				</a>
			)}
			{waiting > 0 && attention > 0 && ' · '}
			{attention > 0 && (
				<a class="link" href="leads.html?show=needs-you">
					{count('options_open_attention', attention)}
				</a>
			)}
			<p>{text('options_open_hint')}</p>
		</Notice>
	);
}

const FACTS = [
	['i-shield', 'here'],
	['i-send', 'leaves'],
	['i-lock', 'secrets'],
] as const satisfies readonly (readonly [IconName, string])[];

/** Where the data is, what leaves, and what is secret. */
export function Facts() {
	const text = useText();
	const rich = useRichText();
	return (
		<div class="card facts-list">
			{FACTS.map(([icon, name]) => (
				<p key={name}>
					<Icon name={icon} />
					<span>{rich(`options_privacy_${name}`, <b>{text(`options_privacy_${name}_short`)}</b>)}</span>
				</p>
			))}
		</div>
	);
}
