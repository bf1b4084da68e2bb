import type { MessageKey } from '../messages/index.ts';

/** The text for the code that the server sends along when signing in fails. Codes that we don't know get the general one. */
export function signInFailure(code: string | undefined): MessageKey {
  switch (code) {
    case 'assurance-too-low':
      return 'shared.signInFailed.assurance';
    case 'staff-unknown':
    case 'person-unknown':
      return 'shared.signInFailed.unknown';
    case 'resident-too-young':
      return 'shared.signInFailed.tooYoung';
    case 'identity-provider-unavailable':
      return 'shared.signInFailed.unavailable';
    default:
      return 'shared.signInFailed.text';
  }
}
