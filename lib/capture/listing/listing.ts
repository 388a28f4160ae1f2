import type { Listing } from '@/lib/lead/lead';
import type { ListingDetails, Origin } from '../capture';
import type { PreparedPage } from '../prepared-page';
import type { Subject } from '../subject/subject';
import { listingAddress } from './address';
import { listingPrice } from './asking-price';
import { coverImage } from './cover';
import { detailsOf } from './details';
import { listingMls } from './mls';

interface CapturedListing {
	listing: Listing;
	details: ListingDetails;
	origins: Origin[];
}

/** The page's listing, and where each of its fields comes from. */
export function readListing(page: PreparedPage, subject: Subject): CapturedListing {
	const address = listingAddress(page, subject);
	const price = listingPrice(page, subject);
	const mls = listingMls(page, subject);
	const cover = coverImage(page, subject);
	const listing: Listing = {
		...(price && { price: price.price.amount }),
		...(mls.number && { mls_number: mls.number }),
		...(cover && { cover_image_url: cover.url }),
		...(address && { property: { address: address.address } }),
	};
	const origins = [price?.origin, mls.origin, cover?.origin, ...(address?.origins ?? [])].filter(
		(origin) => origin !== undefined,
	);
	return { listing, details: detailsOf(page, subject, price?.price, mls.mls), origins };
}
