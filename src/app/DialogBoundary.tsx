import { type ReactElement, type ReactNode, Suspense } from 'react';
import { Dialog } from '#controls/Dialog.tsx';
import { ViewBoundary } from '#controls/ViewBoundary.tsx';

type DialogBoundaryProps = {
  /** The title of the dialog inside. */
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

const WIDTH = 560;

/** Around a dialog whose code is fetched when it opens; where that fails, a dialog says so and the page stays. */
export function DialogBoundary({ title, onClose, children }: DialogBoundaryProps): ReactElement {
  return (
    <ViewBoundary
      name={title.toLowerCase()}
      frame={(trouble) => (
        <Dialog title={title} width={WIDTH} onClose={onClose}>
          {trouble}
        </Dialog>
      )}
    >
      <Suspense fallback={null}>{children}</Suspense>
    </ViewBoundary>
  );
}
