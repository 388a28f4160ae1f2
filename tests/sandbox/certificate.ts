import { generate } from 'selfsigned';

export interface Certificate {
	key: string;
	cert: string;
}

/** Nobody is asked to trust it: browsers under test are told to accept any certificate. */
async function makeCertificate(): Promise<Certificate> {
	const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
		keyType: 'ec',
		algorithm: 'sha256',
		extensions: [
			{
				name: 'subjectAltName',
				altNames: [
					{ type: 2, value: 'localhost' },
					{ type: 2, value: '*.example' },
					{ type: 7, ip: '127.0.0.1' },
				],
			},
		],
	});
	return { key: pems.private, cert: pems.cert };
}

let made: Promise<Certificate> | undefined;

/** A self-signed certificate, made once for this process. */
export function certificate(): Promise<Certificate> {
	made ??= makeCertificate();
	return made;
}
