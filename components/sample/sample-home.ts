import type { Text } from '@/components/text';

/** A home and people whom nobody has: the numbers are set aside for stories. The same in every language. */
export const HOME = {
	address: '12 Sample Street, Reno, NV 89501',
	price: '$415,000',
	agent: 'Casey Moreno',
	office: 'Example Realty',
	officePhone: '(775) 555-0123',
	inquirer: 'Dana Whitfield',
} as const;

/** What somebody asks about it, line by line as a site's form sends it; a translation must leave it readable for the form. */
export const sampleInquiry = (text: Text): [label: string, value: string][] => [
	[text('options_column_name'), HOME.inquirer],
	[text('field_phone_number'), '(775) 555-0142'],
	[text('field_email'), 'dana.whitfield@example.com'],
	[text('form_listing'), HOME.address],
	[text('field_price'), HOME.price],
	[text('field_mls_number'), '555012345'],
	[text('sample_message_label'), text('sample_message')],
];
