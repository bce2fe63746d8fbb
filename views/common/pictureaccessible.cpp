// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pictureaccessible.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace Plimsoll {

namespace {

constexpr const char *pictureProperty = "plimsollPicture";

QAccessibleInterface *makePictureAccessible(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(pictureProperty).toBool() ? new QAccessibleWidget(widget, QAccessible::Graphic) : nullptr;
}

} // namespace

void tellAsPicture(QWidget &widget, const QString &name)
{
    QAccessible::installFactory(makePictureAccessible);
    widget.setProperty(pictureProperty, true);
    widget.setAccessibleName(name);
}

} // namespace Plimsoll
