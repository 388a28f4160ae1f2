/** A home and people whom nobody has: the numbers are set aside for stories. The same in every language. */
export const HOME = {
	address: '12 Sample Street, Reno, NV 89501',
	price: '$415,000',
	agent: 'Casey Moreno',
	office: 'Example Realty',
	officePhone: '(775) 555-0123',
	inquirer: 'Dana Whitfield',
} as const;

/** The message's form, as the country's listing sites send it, whatever the agent's language; its last line is the message. */
export const INQUIRY = [
	['Name', HOME.inquirer],
	['Phone', '(775) 555-0142'],
	['Email', 'dana.whitfield@example.com'],
	['Property', HOME.address],
	['Price', HOME.price],
	['MLS #', '555012345'],
] as const;
export const MESSAGE_LABEL = 'Message';
