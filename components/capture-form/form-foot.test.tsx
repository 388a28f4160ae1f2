// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import { NOT_MANAGED } from '@/lib/setup/policy/managed';
import { aDraft } from '@/tests/support/a-draft';
import { aChannel } from '@/tests/support/set-up-rows';
import { show, words } from '@/tests/support/show';
import { FormFoot } from './form-foot';
import type { KnownPersonProps } from './known-person';

const { text } = words;
const nothing = () => undefined;

const NORA: KnownPersonProps = {
	known: { relation: 'same', id: 'lead-1', at: 1_000, channelName: 'Inquiries', timeline: 'open' },
	name: 'Nora',
	hasListing: true,
	isMessage: false,
	onLog: nothing,
	onShow: nothing,
};

/** The foot of a form that finds out who is in it when "Look up" is pressed. */
function Form({ onSend }: { onSend: () => void }) {
	const [known, setKnown] = useState<KnownPersonProps>();
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				onSend();
			}}
		>
			<button type="button" onClick={() => setKnown(NORA)}>
				Look up
			</button>
			<FormFoot
				draft={aDraft()}
				setUp={{
					channels: [aChannel(1)],
					health: [],
					presets: [],
					rules: [],
					sharedPhones: [],
					settings: DEFAULT_SETTINGS,
					managed: NOT_MANAGED,
				}}
				known={known}
				problems={[]}
				isRead
				isSending={false}
				isRestored={false}
				bar={undefined}
				edit={nothing}
				problemAt={nothing}
				onSend={nothing}
				onStartOver={nothing}
				onChooseChannel={nothing}
				onChoosePreset={nothing}
				onSaveChannel={nothing}
				onTimeline={nothing}
				onCopy={async () => undefined}
			/>
		</form>
	);
}

it('sends somebody who was sent before with one press of "Send anyway"', () => {
	const onSend = vi.fn();
	show(<Form onSend={onSend} />);
	fireEvent.click(screen.getByRole('button', { name: 'Look up' }));
	fireEvent.click(screen.getByRole('button', { name: text('known_send_anyway') }));
	expect(onSend).toHaveBeenCalledOnce();
});

it('the button that is being pressed is still there when the form finds out meanwhile who it is', () => {
	show(<Form onSend={nothing} />);
	const pressed = screen.getByRole('button', { name: text('form_send') });
	fireEvent.click(screen.getByRole('button', { name: 'Look up' }));
	screen.getByRole('button', { name: text('receipt_add_to_timeline') });
	expect(screen.getByRole('button', { name: text('known_send_anyway') })).toBe(pressed);
});
