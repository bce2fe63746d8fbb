// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/absencemenu.h"

#include "domain/labels.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

void addKinds(QMenu &menu, DayPortion portion, const std::function<void(AbsenceKind, DayPortion)> &chosen)
{
    for (size_t i = 0; i < EnumNames<AbsenceKind>::names.size(); ++i) {
        const auto kind = AbsenceKind(i);
        QAction *action = menu.addAction(label(kind));
        action->setObjectName(QString::fromLatin1(EnumNames<AbsenceKind>::names[i]));
        QObject::connect(action, &QAction::triggered, &menu, [chosen, kind, portion] { chosen(kind, portion); });
    }
}

} // namespace

AbsenceMenu::AbsenceMenu(std::function<void(AbsenceKind, DayPortion)> chosen, QWidget *parent) : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    addKinds(*this, DayPortion::WholeDay, chosen);
    addSeparator();
    for (const DayPortion portion : {DayPortion::Morning, DayPortion::Afternoon})
        addKinds(*addMenu(label(portion)), portion, chosen);
}

} // namespace Plimsoll
