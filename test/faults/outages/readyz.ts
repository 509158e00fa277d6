import { eventually } from '@boardstream/testing';
import type { RoleProcess } from '../../support/role-process.ts';

interface Report {
  readonly ready: boolean;
  readonly parts: readonly { readonly name: string; readonly ok: boolean; readonly reason?: string }[];
}

/** By when `/readyz` has told, in ms. */
const NAMED_WITHIN_MS = 10_000;

/** Resolves when the role's operator port answers: a process takes its time to start. */
export async function running({ operatorUrl, role }: RoleProcess): Promise<void> {
  await eventually(() => fetch(`${operatorUrl}/healthz`), { timeoutMs: 60_000, what: `a ${role} that runs` });
}

/** Resolves when `/readyz` of the role is 503 and tells this of the part. */
export async function unready(role: RoleProcess, part: string, reason: RegExp): Promise<void> {
  let told = '';
  const tells = async (): Promise<boolean> => {
    const answer = await fetch(`${role.operatorUrl}/readyz`);
    const report = (await answer.json()) as Report; // the operator port's own form
    told = JSON.stringify(report);
    const found = report.parts.find(({ name }) => name === part);
    return answer.status === 503 && found?.ok === false && reason.test(found.reason ?? '');
  };
  await eventually(tells, { timeoutMs: NAMED_WITHIN_MS }).catch((error: unknown) => {
    throw new Error(`/readyz of the ${role.role} does not tell ${String(reason)} of ${part}, but ${told}`, {
      cause: error,
    });
  });
}
