/* Double arithmetic on a small structure: bodies that attract each other, leapfrog steps. SIZE is the number of steps. */
#define DEFAULT_SIZE 150000
#include "kernel.h"

#include <math.h>

#define BODIES 5

struct body {
    double position[3];
    double velocity[3];
    double mass;
};

static struct body bodies[BODIES];

static void place_bodies(void)
{
    uint32_t state = 20011;
    for (int i = 0; i < BODIES; i++) {
        struct body *body = &bodies[i];
        for (int axis = 0; axis < 3; axis++) {
            body->position[axis] = (double)(next_random(&state) % 20000) / 500.0 - 20.0;
            body->velocity[axis] = (double)(next_random(&state) % 2000) / 500.0 - 2.0;
        }
        body->mass = i == 0 ? 40.0 : 0.01 * (double)(i + 1);
    }
}

static NOINLINE void advance(double step)
{
    for (int i = 0; i < BODIES; i++) {
        struct body *one = &bodies[i];
        for (int j = i + 1; j < BODIES; j++) {
            struct body *other = &bodies[j];
            double dx = one->position[0] - other->position[0];
            double dy = one->position[1] - other->position[1];
            double dz = one->position[2] - other->position[2];
            double square = dx * dx + dy * dy + dz * dz + 0.01;
            double pull = step / (square * sqrt(square));
            one->velocity[0] -= dx * other->mass * pull;
            one->velocity[1] -= dy * other->mass * pull;
            one->velocity[2] -= dz * other->mass * pull;
            other->velocity[0] += dx * one->mass * pull;
            other->velocity[1] += dy * one->mass * pull;
            other->velocity[2] += dz * one->mass * pull;
        }
    }
    for (int i = 0; i < BODIES; i++) {
        for (int axis = 0; axis < 3; axis++) {
            bodies[i].position[axis] += step * bodies[i].velocity[axis];
        }
    }
}

KERNEL(size)
{
    place_bodies();
    for (uint32_t i = 0; i < size; i++) {
        advance(0.001);
    }
    uint32_t checksum = 1;
    for (int i = 0; i < BODIES; i++) {
        for (int axis = 0; axis < 3; axis++) {
            uint64_t bits;
            memcpy(&bits, &bodies[i].position[axis], sizeof bits);
            checksum = mix(checksum, (uint32_t)bits ^ (uint32_t)(bits >> 32));
        }
    }
    return checksum;
}
