import { askToStop } from '../../../google/run-signals';
import { confirm } from '../../../google/notify';
import { texts } from '../../../text';
import { documentOwner, takeOverDocuments } from './owner';
import { interactive } from '../../menu/interactive';

/** *Dokumen ▸ Hentikan pembuatan*: the run in hand ends after its present documents. */
export function stopFromMenu(): void {
  interactive(texts('id').menu.entries.stopDocuments, (spoken) => {
    askToStop();
    return texts(spoken).ledger.stopAsked;
  });
}

/** *Dokumen ▸ Ambil alih dokumen…*: asks first, because the files of the owner before are renewed no longer. */
export function takeOverFromMenu(): void {
  interactive(texts('id').menu.entries.takeOver, (spoken) => {
    const { menu, ledger } = texts(spoken);
    const { address, isMe } = documentOwner(true);
    if (isMe) return ledger.takeOver.already;
    if (!confirm(menu.title, ledger.takeOver.question(address))) return menu.cancelled;
    return ledger.takeOver.done(takeOverDocuments());
  });
}
