import type { Pending } from '@/lib/delivery/pending';
import type { Channel } from '@/lib/setup/channel';
import type { SetUp } from '@/lib/setup/set-up';
import type { EditableList } from '../use-editable-list';
import type { ChannelActions } from './actions';
import type { ChannelTestState } from './channel-test';
import type { useTree } from './use-tree';

export interface ChannelsPlaceProps {
	setUp: SetUp;
	/** The user's own, and the brokerage's. */
	own: readonly Channel[];
	given: readonly Channel[];
	defaultId?: string;
	/** The leads that hang on each channel, by our own id. */
	pending: ReadonlyMap<string, Pending>;
	/** The last test lead of this page. */
	test?: ChannelTestState;
	actions: ChannelActions;
}

export interface ChannelTreeProps extends ChannelsPlaceProps {
	tree: ReturnType<typeof useTree>;
	list: EditableList<'test' | 'move'>;
	/** The brokerage's channels, which can't be changed. */
	isGiven?: boolean;
	/** A channel that was just added, and is brought into sight. */
	added?: string;
}
