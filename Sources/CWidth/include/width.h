#ifndef SILKROLL_WIDTH_H
#define SILKROLL_WIDTH_H
int width_of_scalar(unsigned int scalar);
#endif
