import { type Html, html } from '../html';
import { hardPage } from './hardPage';

export function rtlPage(): Html {
  return hardPage({
    title: 'من اليمين إلى اليسار',
    purpose: 'This page reads from right to left, in Arabic and Hebrew, with left-to-right words in between.',
    lang: 'ar',
    direction: 'rtl',
    body: html`<article>
<p id="sentence">وصل الطرد قبل الموعد بيومين، وكانت البطاقة في داخله مكتوبة بخط اليد. اشتريت فستان Alba من متجر Aubelune بسعر 149 يورو.</p>
<p>لم يخبرني أحد عن رسوم التوصيل حتى الصفحة الأخيرة، وهذا ما أتذكره.</p>
<p id="hebrew" lang="he">החבילה הגיעה יומיים לפני הזמן, והכרטיס שבתוכה נכתב ביד. קניתי את השמלה Alba ב־149 אירו.</p>
<p><a id="link" href="/">العودة إلى القائمة</a></p>
<p><img id="image" class="picture" src="/image" alt="شبكة ألوان" width="320" height="160"></p>
</article>`,
  });
}
