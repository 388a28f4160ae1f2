/** What a column of a roster can hold; `name` is first and last name in one. */
export const IMPORT_FIELDS = [
	'first_name',
	'last_name',
	'name',
	'email',
	'phone_number',
	'mls',
	'mls_id',
	'office',
	'account_path',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** What each column holds, by its place; nothing for one that is passed over. */
export type Mapping = readonly (ImportField | undefined)[];

/**
 * How programs call their columns, the best first: lower case, letters and digits only. Among them RESO's member fields,
 * Rechat's own names and those of our own export.
 */
const SPELLINGS: Record<ImportField, string> = {
	first_name:
		'firstname first fname givenname forename memberfirstname agentfirstname preferredfirstname nickname contactfirstname nombre prenom',
	last_name:
		'lastname last lname surname familyname memberlastname agentlastname contactlastname apellido apellidos nom',
	name: 'name fullname agentname displayname memberfullname agent membername agentfullname contactname realtor salesperson',
	email:
		'email emailaddress mail memberemail agentemail workemail emailwork businessemail primaryemail email1 emailaddress1 contactemail correo courriel',
	phone_number:
		'phonenumber mobile mobilephone mobilenumber cell cellphone cellnumber membermobilephone direct directphone directline memberdirectphone phone agentphone memberpreferredphone preferredphone primaryphone phone1 contactphone tel telephone telefono',
	mls: 'mls mlsabbreviation mlsabbr mlsname mlscode mlsboard board association originatingsystemname mlsassociation',
	mls_id:
		'mlsid agentmlsid membermlsid mlsagentid mlsmemberid mlsnumber agentid memberid publicid mlspublicid agentcode',
	office:
		'office officename agentoffice memberofficename branch branchname listofficename brokerageoffice brokerage brokeragename company companyname firm',
	account_path: 'accountpath accountpaths account accounts path rechataccount rechataccounts hierarchy',
};

const spelt = (title: string): string =>
	title
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();

/** What each column of a table holds, by its title; of several that would hold the same, the best one counts. */
export function recogniseColumns(titles: readonly string[]): Mapping {
	const mapping: (ImportField | undefined)[] = titles.map(() => undefined);
	const columns = titles.map(spelt);
	for (const field of IMPORT_FIELDS) {
		const spelling = SPELLINGS[field].split(' ').find((known) => columns.includes(known));
		if (spelling !== undefined) mapping[columns.indexOf(spelling)] = field;
	}
	// "Name" beside "First name" is mostly the last name's column or both in one: the two say more.
	const isSplit = mapping.includes('first_name') && mapping.includes('last_name');
	return isSplit ? mapping.map((field) => (field === 'name' ? undefined : field)) : mapping;
}

/** False when the first row is an agent already: nothing in it is the title of a column, but somebody's email is. */
export const isHeader = (cells: readonly string[]): boolean =>
	recogniseColumns(cells).some(Boolean) || !cells.some((cell) => /^\S+@\S+\.\S+$/.test(cell.trim()));

/** True when agents can be found by what the columns hold. */
export const isUsable = (mapping: Mapping): boolean =>
	mapping.includes('email') ||
	mapping.includes('phone_number') ||
	mapping.includes('mls_id') ||
	mapping.includes('name') ||
	(mapping.includes('first_name') && mapping.includes('last_name'));
