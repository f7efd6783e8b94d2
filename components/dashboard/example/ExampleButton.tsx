import { Button, Unseen } from '@/components/controls';
import { useExample } from './useExample';

/** Opens the example. `look` as a button's; `onOpen` once it has been asked for. */
export function ExampleButton({ look, onOpen }: { readonly look: 'plain' | 'quiet'; readonly onOpen?: () => void }) {
  const { words, isOpening, open } = useExample();
  return (
    <>
      <Button
        look={look}
        disabled={isOpening}
        onClick={() => {
          open();
          onOpen?.();
        }}
      >
        {isOpening ? words.opening : words.see}
      </Button>
      <Unseen>
        <span role="status">{isOpening ? words.opening : ''}</span>
      </Unseen>
    </>
  );
}
