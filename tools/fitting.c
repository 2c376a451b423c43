/* One epoch of fitting.py, step by step the same: see there for what the arrays hold. */
#include <math.h>
#include <stdlib.h>

static double score(const int *features, int from, int to, const double *weights) {
    double total = 0.0;
    for (int f = from; f < to; f++) total += weights[features[f]];
    return total;
}

void epoch(const int *features, const int *ends, const int *right, const int *choices,
           const int *order, int count, int longest,
           double *weights, double *squares, const double *prior,
           double rate, double pull, double least) {
    double *slopes = calloc(longest, sizeof(double));
    char *met = calloc(longest, 1);
    int *names = malloc(sizeof(int) * longest);
    for (int n = 0; n < count; n++) {
        int number = order[n];
        int first = number ? choices[number - 1] : 0, last = choices[number];
        double *powers = malloc(sizeof(double) * (last - first + 1));
        double top = -HUGE_VAL, total = 0.0, good = 0.0;
        for (int c = first; c < last; c++) {
            powers[c - first] = score(features, c ? ends[c - 1] : 0, ends[c], weights);
            if (powers[c - first] > top) top = powers[c - first];
        }
        for (int c = first; c < last; c++) {
            powers[c - first] = exp(powers[c - first] - top);
            total += powers[c - first];
            if (right[c]) good += powers[c - first];
        }
        int used = 0;
        for (int c = first; c < last; c++) {
            double power = powers[c - first];
            double slope = power / total - (right[c] ? power / good : 0.0);
            if (fabs(slope) <= least) continue;
            for (int f = c ? ends[c - 1] : 0; f < ends[c]; f++) {
                int name = features[f];
                if (!met[name]) {
                    met[name] = 1;
                    names[used++] = name;
                }
                slopes[name] += slope;
            }
        }
        for (int u = 0; u < used; u++) {
            int name = names[u];
            double slope = slopes[name] + pull * (weights[name] - prior[name]);
            squares[name] += slope * slope;
            weights[name] -= rate * slope / sqrt(squares[name] + 1);
            slopes[name] = 0.0;
            met[name] = 0;
        }
        free(powers);
    }
    free(slopes);
    free(met);
    free(names);
}
