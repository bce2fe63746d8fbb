// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"

#include <QDir>

/// Gives the sample plan people who fill its roles: made up, marked as "(sample)", in the United States and in Germany, with skills, shares,
/// part-time, absences and duties, and what each phase of the cycle asks of them. Two sheets asked their leads.
void addSamplePeople(Plimsoll::Plan &plan, Plimsoll::IdSource &ids, const QDir &tables, QDate today);
