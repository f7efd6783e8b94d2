import { Field } from '@/components/controls';
import { exportMessages } from '@/lib/i18n/exporting';
import { type Language, languages } from '@/lib/i18n/section';
import { useDashboard } from '../dashboardTools';

/** In which language a file is written. */
export function FileLanguage(props: { readonly value: Language; readonly onChoose: (language: Language) => void }) {
  const { value, onChoose } = props;
  const { language } = useDashboard();
  const words = exportMessages[language];
  return (
    <Field name={words.fileLanguage} layout="inline">
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChoose(event.target.value === 'fr' ? 'fr' : 'en')}>
          {languages.map((each) => (
            <option key={each} value={each}>
              {each === 'fr' ? words.french : words.english}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
