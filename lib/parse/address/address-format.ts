/** The parts of an address that make its two written lines. */
export interface AddressParts {
	street_number?: string;
	street_dir_prefix?: string;
	street_name?: string;
	street_suffix?: string;
	street_dir_suffix?: string;
	unit_number?: string;
	city?: string;
	state_code?: string;
	postal_code?: string;
	street_address?: string;
}

const joined = (parts: (string | undefined)[], separator: string) =>
	parts
		.map((part) => part?.trim())
		.filter(Boolean)
		.join(separator);

/** A unit that is only a number or letter is written with a hash (USPS Publication 28, 213.2). */
function writtenUnit(unit: string | undefined): string | undefined {
	const trimmed = unit?.trim();
	return trimmed && /^[\da-z]+(?:-[\da-z]+)?$/i.test(trimmed) && /\d|^.$/.test(trimmed) ? `#${trimmed}` : trimmed;
}

/** The street on one line: "12 N Oak St SE #4". Empty when there is no part. */
export function formatStreetAddress(parts: AddressParts): string {
	return joined(
		[
			parts.street_number,
			parts.street_dir_prefix,
			parts.street_name,
			parts.street_suffix,
			parts.street_dir_suffix,
			writtenUnit(parts.unit_number),
		],
		' ',
	);
}

/** The address on one line: "12 Oak St #4, Reno, NV 89501"; `street_address`, when given, stands for its parts. */
export function formatFullAddress(parts: AddressParts): string {
	const street = parts.street_address?.trim() || formatStreetAddress(parts);
	return joined([street, parts.city, joined([parts.state_code, parts.postal_code], ' ')], ', ');
}
