import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Avatar, initials } from './avatar';
import { Button, IconButton } from './button';
import { Cell, LockedCell, SelectCell } from './cell';
import { Badge, Chip, Dot } from './chip';
import { Radios, Segments, Select, Switch } from './choice';
import { Icon, Mark } from './icon';
import { ICONS, spriteOf } from './icons';
import { Menu, type MenuItem } from './menu';
import { Notice } from './notice';
import { Picker } from './picker';
import type { PickerGroup } from './picker-props';
import { type Place, placeOf } from './place';
import { Row } from './row';
import { Saved, ToastContext, useToast } from './saved';
import { Empty, Ring, Seal, type SealTone } from './seal';
import { Timeline } from './timeline';
import { TokenField, withTyped } from './token-field';

const nothing = () => undefined;
const find = (): PickerGroup<string>[] => [{ items: ['Reno'] }];
const items: MenuItem[] = [{ words: 'Options', href: 'options.html' }];
const tones: SealTone[] = ['good', 'warn', 'bad'];

describe('a button', () => {
	it('keeps its own words for their width while it says that it works', () => {
		const html = render(<Button busy="Saving…">Send to Rechat</Button>);
		expect(html).toContain('aria-busy="true"');
		expect(html).toContain('disabled');
		expect(html).toContain('Send to Rechat');
		expect(html).toContain('Saving…');
	});

	it('submits only when it is told to', () => {
		expect(render(<Button>Add</Button>)).toContain('type="button"');
		expect(render(<Button type="submit">Add</Button>)).toContain('type="submit"');
	});

	it('that is only a sign has its words as name and title, and says how many need the user', () => {
		const html = render(<IconButton icon="i-list" label="All leads" count={3} />);
		expect(html).toContain('aria-label="All leads"');
		expect(html).toContain('title="All leads"');
		expect(html).toContain('>3<');
	});
});

describe('a cell', () => {
	it('ties its problem to the field', () => {
		const html = render(<Cell label="Email" value="x" onInput={nothing} problem="Incomplete" end="From the page" />);
		const [, described] = /aria-describedby="([^"]+)"/.exec(html) ?? [];
		expect(html).toContain(`id="${described}"`);
		expect(html).toContain('aria-invalid="true"');
		expect(html).toContain('Incomplete');
		expect(html).not.toContain('From the page');
	});

	it('without anything to say is described by nothing', () => {
		expect(render(<Cell label="Email" value="" onInput={nothing} />)).not.toContain('aria-describedby');
	});

	it('that is locked says who set it', () => {
		const html = render(
			<LockedCell label="Lead channel" by="Set by your brokerage">
				Reno
			</LockedCell>,
		);
		expect(html).toContain('Set by your brokerage');
		expect(html).not.toContain('<input');
	});
});

describe('the initials of somebody', () => {
	it.each([
		['Marisol Quintana', 'MQ'],
		['Maximiliano José Fernández-Villavicencio', 'MF'],
		['Ángela', 'Á'],
		['nora.f@example.com', 'N'],
		['(775) 555-0142', ''],
		['“Bo” Diaz', 'BD'],
		['李小龍', '李'],
		['', ''],
	])('%s are %s', (name, letters) => {
		expect(initials(name)).toBe(letters);
	});
});

describe('words that are typed into a list', () => {
	it.each([
		['Luxury, Reno', ['Lead', 'Luxury', 'Reno']],
		['lead', ['Lead']],
		[' , ,', ['Lead']],
		['New,new', ['Lead', 'New']],
		['abcdefghijkl', ['Lead', 'abcdefghij']],
	])('%s', (typed, words) => {
		expect(withTyped(['Lead'], typed, 10)).toEqual(words);
	});
});

describe('an overlay opens', () => {
	const viewport = { width: 400, height: 596 };
	const place = (top: number, wish: Parameters<typeof placeOf>[2]): Place =>
		placeOf({ left: 12, right: 200, top, bottom: top + 48 }, viewport, wish);

	it('below its anchor when there is room', () => {
		expect(place(40, { width: 220 })).toMatchObject({ left: 12, top: 92, maxHeight: 496, minWidth: 220 });
	});

	it('above it near the lower edge', () => {
		expect(place(466, { width: 220 })).toMatchObject({ bottom: 134, maxHeight: 454 });
	});

	it('over it when it covers it', () => {
		expect(place(466, { width: 376, covers: true })).toMatchObject({ left: 12, bottom: 82, maxHeight: 506 });
	});

	it('inside the window, however narrow that is', () => {
		expect(
			placeOf({ left: 300, right: 310, top: 0, bottom: 40 }, { width: 320, height: 400 }, { width: 376 }),
		).toMatchObject({ left: 8, minWidth: 304, maxWidth: 304 });
		expect(place(40, { width: 150, isAtEnd: true })).toMatchObject({ right: 200, minWidth: 150, maxWidth: 384 });
	});
});

it('a page carries the icons that it names, each once', () => {
	const sprite = spriteOf('a("i-home"),b(`i-home`),<use href="#i-check"/>,"i-nowhere","hi-home"');
	expect([...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['i-check', 'i-home']);
	expect(Object.keys(ICONS).every((name) => /^[a-z]+$/.test(name))).toBe(true);
});

describe('"Saved"', () => {
	const Page = () => (
		<ToastContext.Provider value={useToast()}>
			<Saved />
		</ToastContext.Provider>
	);

	it('says nothing before something was saved', () => {
		expect(render(<Page />)).toBe('<span role="status"></span>');
	});
});

describe('each part can be drawn without a browser', () => {
	const parts: Record<string, VNode> = {
		avatar: <Avatar name="Devon Ashworth" isMe size="m" />,
		badge: <Badge tone="warn">2 refused</Badge>,
		chip: (
			<Chip isPressed color="teal" icon="i-tag">
				Phone call
			</Chip>
		),
		dot: <Dot color="teal" />,
		empty: <Empty icon="i-inbox" title="No leads yet" />,
		icon: <Icon name="i-home" size={14} />,
		mark: <Mark />,
		menu: <Menu label="More" items={items} />,
		notice: <Notice kind="bad">Not sent yet.</Notice>,
		picker: (
			<Picker
				label="Lead channel"
				value="Reno"
				placeholder="Find a channel"
				find={find}
				keyOf={String}
				isChosen={() => true}
				draw={String}
				onChoose={nothing}
			/>
		),
		radios: (
			<Radios legend="Again" options={[{ value: 'a', words: 'Ask', hint: 'You look' }]} value="a" onChange={nothing} />
		),
		ring: <Ring total={5} left={4} />,
		row: <Row onClick={nothing}>Reassign</Row>,
		saved: <Saved />,
		seals: (
			<p>
				{tones.map((tone) => (
					<Seal key={tone} icon="i-check" tone={tone} />
				))}
			</p>
		),
		segments: <Segments legend="Undo" options={[{ value: 5, words: '5 s' }]} value={5} onChange={nothing} />,
		select: <Select legend="Keep" options={[{ value: 90, words: '90 days' }]} value={90} onChange={nothing} />,
		'select in a cell': <SelectCell label="Kind" value="sale" options={[['sale', 'For sale']]} onChange={nothing} />,
		switch: <Switch label="Use it" isOn onChange={nothing} />,
		timeline: (
			<Timeline
				label="History"
				entries={[{ key: 'a', icon: 'i-check', at: 0, time: '4:10 PM', exactTime: 'Tue', words: 'Saved' }]}
			/>
		),
		tokens: <TokenField label="Tags" placeholder="Add a tag" words={['Lead']} onChange={nothing} />,
	};

	it.each(Object.entries(parts))('%s', (_name, part) => {
		const html = render(part);
		expect(html).not.toBe('');
		// Our pages allow no styles in markup.
		expect(html).not.toMatch(/\sstyle=/);
	});
});
