/** What pages of the trade call their parts, in two words or more: none of them is anybody's name. */
export const CAPTIONS = `
About Us|Account Settings|Active Listings|Add Photos|Additional Details|Additional Features|Advanced Search|Affordability Calculator
Agent Finder|Agent Login|Agent Profile|Air Conditioning|All Filters|Amenities Nearby|Annual Taxes|Apartment Features|Appliances Included
Apply Now|Area Guide|Ask Question|Assigned Parking|Auction Date|Average Rent|Back Home|Balcony View|Basement Finished|Bathroom Details
Bedroom Count|Best Match|Bike Score|Book Tour|Broker Login|Browse Homes|Build Quality|Building Amenities|Building Features|Buyer Guide
Buyer Resources|Buying Power|Call Now|Career Opportunities|Ceiling Fans|Central Air|Central Heat|Check Availability|City Guide
Closing Costs|Club House|Coming Soon|Commercial Land|Community Pool|Compare Homes|Condo Fees|Contact Agent|Contact Seller|Contact Us
Contingent Offer|Cookie Policy|Cooling System|Corner Lot|Cost Calculator|County Records|Covered Patio|Create Account|Credit Score
Crime Map|Current Resident|Custom Search|Customer Care|Daily Updates|Dining Room|Direct Mail|Discover More|Dog Park|Double Pane
Down Payment|Drive Time|Easy Access|Edit Profile|Electric Range|Elementary School|Email Alerts|Email Agent|Energy Efficient
Equal Housing|Estimated Payment|Estimated Value|Event Calendar|Exclusive Listing|Exterior Features|Fact Sheet|Fair Housing|Family Room
Favorite Homes|Featured Homes|Featured Agent|Fee Simple|Find Agent|Find Homes|Fire Place|First Floor|Fitness Center|Flood Zone
Floor Plans|For Rent|For Sale|Forced Air|Foreclosure Center|Free Consultation|Front Yard|Full Bath|Full Screen|Garage Spaces
Gas Range|Gated Community|General Information|Get Directions|Get Started|Getting Around|Good Schools|Granite Counters|Great Room
Ground Rent|Guest Parking|Hardwood Floors|Heating Fuel|Help Center|High School|Home Buyers|Home Details|Home Facts|Home Inspector
Home Insurance|Home Loans|Home Office|Home Search|Home Type|Home Value|Home Warranty|Hot Tub|House Style|In Unit|Instant Offer
Interest Rate|Interior Features|Investment Property|Join Now|Just Listed|Just Sold|Kitchen Island|Lake Access|Land Lease|Large Closet
Last Sold|Latest News|Laundry Room|Lead Source|Learn More|Lease Terms|Leasing Office|Legal Notice|Lender Directory|Levels Two
Library Nearby|Listing Agent|Listing Alert|Listing Details|Listing Price|Listing Provider|Listing Source|Listing Status|Listing Team
Living Area|Living Room|Load More|Loan Officer|Local Guide|Local Market|Location Score|Los Angeles|Lot Size|Low Maintenance|Luxury Homes
Main Floor|Main Menu|Map View|Market Insights|Market Report|Market Snapshot|Market Trends|Market Value|Master Bedroom|Medical Center
Member Login|Message Agent|Middle School|Mobile App|Monthly Cost|Monthly Payment|Mortgage Calculator|Mortgage Rates|Move Date
Moving Tips|My Account|My Favorites|My Home|My Listings|My Notes|My Searches|Natural Gas|Near Transit|Nearby Homes|Nearby Schools
New Construction|New Listing|New York|Newest First|Next Photo|Noise Level|Off Market|Office Hours|Office Space|Online Offer
Open Floorplan|Open House|Open Map|Other Image|Other Listings|Our Agents|Our Blog|Our Office|Our Story|Our Team|Outdoor Space
Owner Details|Parcel Number|Park View|Parking Features|Parking Garage|Past Sales|Payment Calculator|Pending Sale|Pet Friendly
Pet Policy|Phone Number|Photo Gallery|Play Video|Pool Features|Popular Searches|Premier Agent|Press Releases|Previous Page
Price Change|Price Cut|Price History|Price Reduced|Price Trends|Print Page|Privacy Policy|Private Pool|Private Seller|Product Updates
Property Details|Property Facts|Property Features|Property History|Property Manager|Property Owner|Property Records|Property Search
Property Tax|Property Type|Public Facts|Public Records|Public Schools|Public Transit|Quick Facts|Quick Links|Quick Search|Read More
Ready Today|Real Estate|Recently Sold|Recently Viewed|Recreation Room|Refine Search|Relocation Guide|Rent Estimate|Rental Manager
Rental Terms|Rentals Available|Report Problem|Request Info|Request Tour|Required Fields|Reset Filters|Residential Lease|Resale Value
Retail Space|Room Dimensions|Sales Team|San Diego|Santa Monica|Save Home|Save Search|Saved Homes|Schedule Showing|School District
Search Results|Security System|See Details|Sell Now|Seller Guide|Seller Resources|Send Email|Send Message|Senior Living|Share Home
Share Listing|Show More|Showing Instructions|Sign In|Sign Up|Similar Homes|Single Family|Site Map|Skip Navigation|Smart Home
Smoke Free|Social Media|Solar Panels|Sold Homes|Sort By|Sound Score|Sprinkler System|Square Feet|Stainless Appliances|Start Here
Status Active|Storage Unit|Street View|Stories Total|Success Stories|Swimming Pool|Tax History|Tax Record|Tenant Pays|Terms Apply
Tile Flooring|Title Company|Top Agents|Top Schools|Total Rooms|Tour Request|Town Center|Transit Score|Unit Features|United States
Upcoming Events|Updated Kitchen|Upload Photos|User Agreement|Utility Costs|Vacant Land|Vacation Rentals|Vaulted Ceiling|Verified Listing
Video Tour|View All|View Details|View Map|View Photos|Virtual Staging|Virtual Tour|Walk Score|Walking Distance|Washer Hookup|Water Front
Water Heater|Website Disclaimer|Weekly Rent|Wine Cellar|Wood Floors|Work Shop|Year Built|Your Home|Your Name|Your Search|Zip Code|Zoning Map|Drone Flyover|Lakefront Mansion
`
	.split(/[|\n]/)
	.filter(Boolean);
