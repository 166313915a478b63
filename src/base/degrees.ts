/** Germany lies between these degrees of latitude and of longitude: so it is known which number is which. */
export const isLatitude = (degrees: number): boolean => degrees > 46 && degrees < 56;
export const isLongitude = (degrees: number): boolean => degrees > 5 && degrees < 16;
