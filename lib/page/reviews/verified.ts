import { inLowerCase } from '../facts/inLowerCase';
import { hasPhraseOf } from '../listedPhrases';

/** Whether a few words say that it is known who wrote a review, or that they bought the thing: "Verified traveller", "Achat vérifié". */
export function tellsVerified(text: string): boolean {
  if (text.length > 40 || /[.!?…]$/.test(text) || text.split(' ').length > 4) return false;
  return hasPhraseOf(verified, inLowerCase(text));
}

/** Stems, over lower case. */
const verified =
  '|verif|vérif|weryf|potwierdz|ověř|overen|провер|подтвержд|підтвердж|varmenn|bekräft|bekreft|bekræft|doğrula|επαληθ|認証|確認済|인증|已验证|已購買|已购|';
