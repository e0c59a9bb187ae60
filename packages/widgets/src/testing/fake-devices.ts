/** The body of `POST /api/auth/device`. */
export interface DeviceTokenRequest {
  publishable_key: string;
  token: string;
  proof: string;
}

/** The people who stay signed in on a device, as the server keeps them: without checking signatures. */
export class FakeDevices {
  /** How many tokens were given. */
  given = 0;
  /** The seconds that a token lives. */
  lifetime = 1800;
  private current: string | undefined;
  private last: (DeviceTokenRequest & { answer: object }) | undefined;

  /** Ends every sign-in. */
  end(): void {
    this.current = this.last = undefined;
  }

  /** Undefined for what the server refuses. */
  answer(request: DeviceTokenRequest): object | undefined {
    const { token, proof } = request;
    if (this.last?.token === token && this.last.proof === proof) return this.last.answer;
    if (token.startsWith('rt_') && token !== this.current) return undefined;
    this.current = `rt_1.${++this.given}`;
    const answer = {
      token: `device ${this.given}`,
      token_type: 'Bearer',
      // The clock of the device may be wrong, so this must not count.
      expires_at: '2001-01-01T00:00:00.000Z',
      expires_in: this.lifetime,
      role: 'technician',
      refresh_token: this.current,
    };
    this.last = { ...request, answer };
    return answer;
  }
}
