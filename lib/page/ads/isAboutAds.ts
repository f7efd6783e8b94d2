import { textWithin } from '../facts/outline/textWithin';

/** Whether a link tells of advertising, and is none: "AdChoices". */
export function isAboutAds(link: Element, href: string): boolean {
  return aboutAds.test(href) || aboutAds.test(textWithin(link, 60));
}

const aboutAds =
  /adchoices|adssettings|whythisad|youradchoices|youronlinechoices|about[-/_ ]?(?:our |these |this )?ads?\b|pourquoi cette (?:annonce|pub)|privacy\.(?:us\.)?criteo|popup\.taboola/i;
