import type { RequestKind } from '../../shared/domain/operation.ts';
import type { Guid } from '../../shared/domain/vm.ts';

/** Which VMs this app is writing to. rules.ts decides what may overtake; here is only what it is told. */
export class VmLocks {
  readonly #held = new Map<Guid, readonly { readonly kind: RequestKind }[]>();

  /** What runs on the VM; of several the one begun last, as it is the one to wait for. null: nothing. */
  busyWith(vmId: Guid): RequestKind | null {
    return this.#held.get(vmId)?.at(-1)?.kind ?? null;
  }

  get isAnyHeld(): boolean {
    return this.#held.size > 0;
  }

  /** Returns what lets go; to call it again does nothing. */
  hold(vmId: Guid, kind: RequestKind): () => void {
    const hold = { kind };
    this.#held.set(vmId, [...(this.#held.get(vmId) ?? []), hold]);
    return () => {
      const left = (this.#held.get(vmId) ?? []).filter((one) => one !== hold);
      if (left.length === 0) this.#held.delete(vmId);
      else this.#held.set(vmId, left);
    };
  }
}
