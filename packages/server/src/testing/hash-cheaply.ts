import { hashCheaply } from '../platform/secrets/password-hash.ts';

// The unit tests hash some thousand passwords, which would take many minutes at the cost of a server. The attacks
// run with that cost.
hashCheaply();
