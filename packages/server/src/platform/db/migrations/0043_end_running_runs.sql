-- Fails where the run that a statement was to change is no longer running, so that its transaction is undone although its commit was sent with it.
CREATE FUNCTION must_be_running(is_running boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT is_running THEN
    RAISE EXCEPTION USING ERRCODE = 'RE001', MESSAGE = 'the run has ended';
  END IF;
END $$;
