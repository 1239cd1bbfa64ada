/** The signs that lists and tables mark units with: ★甲、乙. */
export const signs = '*＊★☆▲△●○◆◇■□√✓※◎';
