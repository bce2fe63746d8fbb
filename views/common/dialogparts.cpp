// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dialogparts.h"

#include "views/common/theme.h"

#include <QLabel>

namespace Plimsoll {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void tellIn(QLabel &label, const QString &text, bool wrong)
{
    // From where it stands, so that it does not keep the colour of what it said before.
    QPalette colours = label.parentWidget() ? label.parentWidget()->palette() : label.palette();
    if (wrong)
        colours.setColor(QPalette::WindowText, Theme::of(colours).errorText);
    label.setPalette(colours);
    label.setText(text);
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

} // namespace Plimsoll
