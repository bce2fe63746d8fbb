// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"

/// Gives the sample plan the environments that the release goes through, booked for it and with the milestones that happen there; the train that
/// it was a departure of; and the calendar file of its users, not published yet. Made up but for the fifteen weeks.
void addSampleDelivery(Plimsoll::Plan &plan, Plimsoll::IdSource &ids);
