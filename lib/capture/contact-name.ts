import type { Person } from './capture';

/** What a contact is called: by name, else the company, else how they are reached. */
export const contactName = ({ first_name, last_name, company, email, phone_number }: Person): string =>
	[first_name, last_name].filter(Boolean).join(' ') || company || email || phone_number || '';
