import { Icon } from './icon';

interface AvatarProps {
	/** A name; an email or a phone where there is none. */
	name: string;
	/** The user's own. */
	isMe?: boolean;
	/** 24 or 32 px instead of 20. */
	size?: 'm' | 'l';
}

/** Somebody's initials in a circle; the name is always beside it, or its title. */
export function Avatar({ name, isMe, size }: AvatarProps) {
	const letters = initials(name);
	return (
		<span class={['avatar', isMe && 'me', size].filter(Boolean).join(' ')} aria-hidden="true">
			{letters || <Icon name="i-user" size={12} />}
		</span>
	);
}

/** The first letters of the first and the last name, at most two; of an email its first; nothing for a phone. */
export function initials(name: string): string {
	const [words] = name.split('@');
	const letters = (words ?? '').split(/\s+/).flatMap((word) => /\p{L}/u.exec(word)?.[0] ?? []);
	const [first = '', last = ''] = [letters[0], letters.length > 1 ? letters.at(-1) : undefined];
	return (first + last).toUpperCase();
}
