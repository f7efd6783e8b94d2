/** A listener as `runtime.onMessage` takes it in every browser: it says at once whether it will answer, and answers later. */
export type MessageListener<Sender> = (
  message: unknown,
  sender: Sender,
  sendResponse: (answer: unknown) => void,
) => boolean;

/**
 * Makes one of a function that answers with a promise, which must not reject, or with null where it leaves the message to others.
 * Chrome takes a promise as an answer only since its version 148.
 */
export function answerMessages<Sender>(
  answer: (message: unknown, sender: Sender) => Promise<unknown> | null,
): MessageListener<Sender> {
  return (message, sender, sendResponse) => {
    const answered = answer(message, sender);
    void answered?.then(sendResponse);
    return answered !== null;
  };
}
