import { describe, expect, it } from 'vitest';
import { expectInquiry, type InquiryCase } from '@/tests/support/inquiry-case';
import { readInquiry } from './inquiry';

const CASES: InquiryCase[] = [
	{
		portal: 'un portal',
		text: `Asunto: Nuevo contacto para su propiedad
De: Casa Prado <avisos@casaprado.example>

Ha recibido un nuevo mensaje sobre su propiedad
31 SW Fennel St #5, Mesa, AZ 85201

Nombre: Nadia Borowski
Correo electrónico: nadia@example.com
Teléfono: (775) 555-0123
Mensaje: Hola, estoy interesada en este apartamento. ¿Aceptan mascotas?

Casa Prado LLC, 100 Sorrel Blvd, Mesa, AZ 85201`,
		person: {
			first_name: 'Nadia',
			last_name: 'Borowski',
			email: 'nadia@example.com',
			phone_number: '(775) 555-0123',
		},
		message: 'Hola, estoy interesada en este apartamento. ¿Aceptan mascotas?',
		listing: { address: '31 SW Fennel St #5, Mesa, AZ 85201' },
	},
	{
		portal: 'una carta',
		text: 'Buenas tardes, vi su anuncio de la casa en 31 Fennel Dr, Mesa. ¿Todavía está disponible? Soy Nadia Borowski, mi teléfono es 775-555-0123. Gracias.',
		person: { first_name: 'Nadia', last_name: 'Borowski', phone_number: '775-555-0123' },
		message:
			'Buenas tardes, vi su anuncio de la casa en 31 Fennel Dr, Mesa. ¿Todavía está disponible? Soy Nadia Borowski, mi teléfono es 775-555-0123. Gracias.',
		listing: { address: '31 Fennel Dr, Mesa' },
	},
	{
		portal: 'un mensaje de texto',
		text: 'WhatsApp message from +1 775-555-0123\nhola soy nadia borowski me interesa rentar el departamento de 31 Fennel St en Santa Fe cuanto es el deposito',
		person: { first_name: 'nadia', last_name: 'borowski', phone_number: '+1 775-555-0123' },
		message:
			'hola soy nadia borowski me interesa rentar el departamento de 31 Fennel St en Santa Fe cuanto es el deposito',
		listing: { address: '31 Fennel St, Santa Fe' },
	},
];

describe('messages in Spanish', () => {
	it.each(CASES)('are read: $portal', (read) => {
		expect(expectInquiry(read)).toBe(read.listing?.address);
	});

	it('name nobody where nobody asks', () => {
		expect(
			readInquiry(
				'De: Banco Prado <avisos@bancoprado.example>\nAsunto: Su estado de cuenta\nSu pago fue recibido. Gracias.',
			),
		).toBeUndefined();
	});
});
