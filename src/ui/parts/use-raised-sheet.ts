import { createContext, useContext, useEffect } from 'react';

/** Asks the sheet that one reads in for all the room there is, or gives it back; outside a sheet nothing happens. */
export const RaiseSheet = createContext<(isRaised: boolean) => void>(() => {});

/** While this is shown, the sheet of a phone stands as high as it can. */
export function useRaisedSheet(): void {
  const raise = useContext(RaiseSheet);
  useEffect(() => {
    raise(true);
    return () => raise(false);
  }, [raise]);
}
