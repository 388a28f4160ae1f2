import { Avatar } from '@/components/parts/avatar';
import { Icon, Mark } from '@/components/parts/icon';
import { OpenKeys } from '@/components/parts/open-keys';
import { useText } from '@/components/text';
import { HOME, sampleInquiry } from './sample-home';
import { SamplePicture } from './sample-picture';

/** A listing with a message about it, to try the form on: it is read as any other page. */
export function SamplePage({ openKeys }: { openKeys: string }) {
	const text = useText();
	return (
		<main class="sample">
			<header class="card accent pad">
				<Mark />
				<div>
					<h1>{text('sample_title')}</h1>
					<OpenKeys keys={openKeys} words="sample_press" withoutKeys="sample_press_button" />
					<p class="small soft">
						<Icon name="i-shield" size={14} />
						{text('sample_nothing_sent')}
					</p>
				</div>
			</header>
			<Home />
			<section class="card" aria-labelledby="message">
				<h2 id="message">
					<Icon name="i-mail" />
					{text('sample_inquiry')}
				</h2>
				<Inquiry />
			</section>
		</main>
	);
}

function Home() {
	const text = useText();
	return (
		<article class="card home">
			<SamplePicture />
			<div class="facts">
				<h2>
					{HOME.price} <span class="badge">{text('sample_badge')}</span>
				</h2>
				<p class="strong">{HOME.address}</p>
				<p class="soft">{text('sample_facts')}</p>
				<p>{text('sample_description')}</p>
			</div>
			<div class="agent">
				<Avatar name={HOME.agent} size="l" />
				<div>
					<p>{text('listing_listed_by', HOME.agent)}</p>
					<p class="small soft">
						{HOME.office} · {HOME.officePhone}
					</p>
				</div>
			</div>
		</article>
	);
}

/** It has the id that webmail gives to an open message: by that it is read. */
function Inquiry() {
	const text = useText();
	return (
		<dl id="messagebody">
			{sampleInquiry(text).map(([label, value]) => (
				<div key={label}>
					<dt>{label}</dt>
					<dd>{value}</dd>
				</div>
			))}
		</dl>
	);
}
