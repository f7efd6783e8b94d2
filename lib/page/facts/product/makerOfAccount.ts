import { lazily } from '../../lazily';
import { isPhraseOf } from '../../listedPhrases';
import { comparable } from '../comparable';
import { atStart, distinct, onlyFirst } from './makers';

/** Who sells or serves what it is known by: posts tell of these as they do of makers. */
const ofServices =
  'Airbnb|Aldi|Apple|Mango|Amazon|ASOS|Booking.com|Burger King|Carrefour|Deliveroo|Disney|Domino’s|DoorDash|Dunkin|easyJet|Emirates|Five Guys|Gap|H&M|IKEA|Just Eat|KFC|Lidl|Lufthansa|Mastercard|McDonald’s|Mercadona|Netflix|Nando’s|Old Navy|PayPal|Pizza Hut|Pret A Manger|Primark|Revolut|Ryanair|Sephora|SHEIN|Spotify|Starbucks|Taco Bell|Temu|Tesco|Uber|Uber Eats|Uniqlo|Victoria’s Secret|Vodafone|Walmart|Wendy’s|Zalando|Zara';

/** What is put behind names in those of accounts; in lower case. */
const ofAccounts =
  '|official|officiel|oficial|ufficiale|offiziell|global|hq|tv|us|usa|uk|de|es|fr|it|nl|pt|br|pl|se|no|dk|fi|at|ch|be|ca|au|nz|in|jp|kr|mx|ar|cl|co|tr|gr|cz|ro|hu|ie|deutschland|germany|france|espana|spain|italia|italy|nederland|polska|brasil|mexico|india|japan|europe|motors|cars|store|shop|';

/** Names as those of accounts have them, without spaces, each with how it is written. */
const knownNames = lazily(() => {
  const services = ofServices.split('|').map((name) => [bare(name), name] as const);
  return new Map([...makers(), ...services]);
});

const makers = lazily(
  () =>
    new Map(
      `${distinct}${atStart}${onlyFirst}`.split('|').map((name) => [name.replaceAll(' ', ''), written(name)] as const),
    ),
);

/**
 * The maker whose own shop a site is, by the site's name or its address: "Velo Store", "https://shop.velo.example/". Null where it is none that is
 * known in many countries.
 */
export function makerOfShop(siteName: string | null, url: string): string | null {
  const named = comparable(siteName ?? '').replace(ofShops, '');
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.').slice(0, -1) : [];
  const found = [named, ...labels]
    .map(bare)
    .find((name) => isPhraseOf(ownShops, name) || (name.length > 2 && makers().has(name)));
  return found === undefined ? null : (knownNames().get(found) ?? null);
}

/** Whose shops sell what they make, of those that are no makers to others. */
const ownShops = '|apple|mango|hm|ikea|uniqlo|primark|gap|oldnavy|victoriassecret|';

/** What shops put beside their names. */
const ofShops =
  /(?: (?:official|online|e|web|store|shop|onlineshop|boutique|tienda|sklep|uk|us|usa|france|deutschland|italia|espana))+$/;

function bare(name: string): string {
  return comparable(name).replaceAll(' ', '');
}

/** "lg" is "LG", "new balance" is "New Balance". */
function written(name: string): string {
  return name.length < 4 ? name.toUpperCase() : name.replace(/(?:^|\s)\S/g, (start) => start.toUpperCase());
}

/**
 * The maker or house whose name an account on a network bears: "velo_official", "Velo España". Null where it is none that is known in many countries.
 *
 * @param account its name, or the last part of its address, without "@".
 */
export function makerOfAccount(account: string): string | null {
  const words = comparable(account).split(' ');
  while (words.length > 1 && isPhraseOf(ofAccounts, words.at(-1) ?? '')) words.pop();
  const name = words.join('');
  return name.length < 2 ? null : (knownNames().get(name) ?? null);
}
